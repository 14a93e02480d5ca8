// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

exports.texts = [
  '', ' ', 'Hello', 'hello there, how are you?', ' leading space', 'trailing space ', '  two  spaces  everywhere  ',
  "I'm sure you'll see that it's what they've said; WE'RE DON'T I'D", "curly ’s and ‘quotes’ “too”", 'naïve café Ångström',
  'cafe\u0301 n\u0303 A\u030A\u0323 q\u0307\u0323 \u0344 \u1e9b\u0323 \u212b \uf900 \u0958', 'ﬁ ligature Ⅳ ½ ² ﷽',
  '👋', '👨‍👩‍👧‍👦 family', '🏳️‍🌈 🇩🇪🇫🇷 👍🏽', '❤️❤❤️‍🔥', 'zero\u200bwidth\u200d joiner\ufeff', '你好，世界！今天天气怎么样？',
  'こんにちは世界、カタカナとひらがな', '안녕하세요 세계', '\u1112\u1161\u11ab\u1100\u1173\u11af', 'สวัสดีครับ ยินดีที่ได้รู้จัก',
  'नमस्ते दुनिया', 'مرحبا بالعالم كيف حالك؟', 'שלום עולם', 'Привет, как дела?', 'Ελληνικά', 'Việt Nam tiếng Việt',
  ' '.repeat(200), '\n'.repeat(37), '\t\t\tindent\n\n\n\n  next', 'a\r\nb\r\n\r\nc\rd', 'x \n y \n\n z', 'end\n', '\u00a0nbsp\u00a0\u2003em\u3000wide',
  '1', '12', '123', '1234567890', '3.14159', '1,000,000.50', '٣٤٥ ४५६ ①②', '2026-11-23T03:00:00Z', 'v1.2.3-beta+4',
  'int main(void) { return 0; } // done', 'for i in range(10):\n    print(f"{i:>3}")\n', '<div class="a">text</div>', '{"a": [1, 2, {"b": null}]}',
  'https://example.org/a/b?c=d&e=f#g', 'user@example.org', '#hashtag @mention', '...!!!???', '—–-‐', '!@#$%^&*()_+-=[]{}|;:,.<>?/~`',
  '<|im_start|>user\nhi<|im_end|>', '</s><s>', '<bos><end_of_turn>', '[INST] x [/INST]', '<|eot_id|>', '<think>\n\n</think>\n\nyes', '<0x0A>',
  '<table>\n\n\n\n<unused0>', 'hello<x>hello-world.done-now', '▁already▁marked', 'Ġbyte Ċ letters', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'abababababababababab', 'the the the the', 'ſ\'ſ \'S', '\u180e\u0085\u001c', '\u0000\u0001\u007f', '𝒳𝒴 𐍈 \u{10ffff}', 'e' + '\u0301'.repeat(20),
  'lol ok haha, see you tmrw at 7:30 😂😂', 'What’s up? Not much, you?\nSame here.\n',
];

const say = (role, content) => ({role, content});
exports.chats = [
  [say('user', 'Hello')],
  [say('system', 'Be brief.'), say('user', 'hello there, how are you?')],
  [say('user', 'What’s up? 👨‍👩‍👧‍👦'), say('assistant', 'Not much, you?'), say('user', 'Same here.')],
  [say('system', 'You are kind.\nAlways.'), say('user', 'One'), say('assistant', 'Two'), say('user', 'Three'), say('assistant', 'Four'), say('user', 'Five')],
  [say('user', '  spaces around \n')],
  [say('user', '\n\nlines first')],
];
