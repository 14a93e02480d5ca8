// SPDX-License-Identifier: GPL-3.0-or-later
// Small vocabularies: byte-pair merges learned from corpus.txt by counting.
'use strict';
const fs = require('fs');
const path = require('path');

const corpus = fs.readFileSync(path.join(__dirname, 'corpus.txt'), 'utf8');

function byteLetters() {
  const letters = [];
  let next = 256;
  for (let byte = 0; byte < 256; byte++) {
    const isPrintable = (byte > 0x20 && byte < 0x7f) || (byte > 0xa0 && byte !== 0xad);
    letters.push(String.fromCodePoint(isPrintable ? byte : next++));
  }
  return letters;
}

function countPairs(words) {
  const counts = new Map();
  for (const [parts, times] of words) {
    for (let i = 0; i + 1 < parts.length; i++) {
      const key = parts[i] + ' ' + parts[i + 1];
      counts.set(key, (counts.get(key) || 0) + times);
    }
  }
  return counts;
}

/// @return merges in the order in which they were learned
function learn(words, count) {
  const merges = [];
  while (merges.length < count) {
    let best = null;
    for (const [key, times] of countPairs(words))
      if (!best || times > best.times || (times === best.times && key < best.key)) best = {key, times};
    if (!best || best.times < 2) break;
    const [left, right] = best.key.split(' ');
    merges.push([left, right]);
    for (const word of words)
      for (let i = 0; i + 1 < word[0].length; i++)
        if (word[0][i] === left && word[0][i + 1] === right) word[0].splice(i, 2, left + right);
  }
  return merges;
}

function counted(pieces) {
  const counts = new Map();
  for (const piece of pieces) counts.set(piece, (counts.get(piece) || 0) + 1);
  return [...counts].map(([piece, times]) => [[...piece], times]);
}

/// @param count tokens; @param how {pairs: merges as pairs, shuffled: numbers not in order, unmerged: some without merge}
exports.byteLevelVocabulary = (count, how = {}) => {
  const letters = byteLetters();
  const pieces = corpus.match(/\s?\S+|\s+/gu).map(piece => [...Buffer.from(piece)].map(byte => letters[byte]).join(''));
  let merges = learn(counted(pieces), count - 256);
  let tokens = [...new Set([...letters, ...merges.map(pair => pair.join(''))])];
  if (how.shuffled) tokens = tokens.map((token, i) => [i * 7919 % 1009, token]).sort((a, b) => a[0] - b[0]).map(entry => entry[1]);
  if (how.unmerged) merges = merges.filter((_, i) => i < 60 || i % 4 !== 0);
  const made = new Set([...letters, ...merges.map(pair => pair.join(''))]);
  merges = merges.filter(pair => pair.every(part => made.has(part)));
  const vocab = Object.fromEntries(tokens.map((token, i) => [token, i]));
  return {vocab, merges: how.pairs ? merges : merges.map(pair => pair.join(' '))};
};

/// As SentencePiece's vocabularies are converted: every way to make a token of two others is a merge, by the token's
/// number.
exports.metaspaceVocabulary = () => {
  const pieces = corpus.replace(/ /g, '▁').match(/▁?[^▁\n]+|[▁\n]+/gu);
  const frequent = new Set();
  for (const character of corpus.replace(/ /g, '▁')) if (corpus.split(character).length > 3 || character === '▁') frequent.add(character);
  const known = pieces.map(piece => [...piece].filter(character => frequent.has(character)).join(''));
  const learned = learn(counted(known), 300).map(pair => pair.join(''));
  const bytes = [...Array(256).keys()].map(byte => '<0x' + byte.toString(16).toUpperCase().padStart(2, '0') + '>');
  const tokens = [...new Set(['<unk>', '<s>', '</s>', ...bytes, ...learned, '▁▁', '▁▁▁▁', ...frequent])];
  const vocab = Object.fromEntries(tokens.map((token, i) => [token, i]));
  const merges = [];
  for (const token of tokens.slice(3 + 256)) {
    const ways = [];
    const characters = [...token];
    for (let i = 1; i < characters.length; i++) {
      const way = [characters.slice(0, i).join(''), characters.slice(i).join('')];
      if (way.every(part => part in vocab)) ways.push(way);
    }
    merges.push(...ways.sort((a, b) => vocab[a[0]] - vocab[b[0]] || vocab[a[1]] - vocab[b[1]]));
  }
  return {vocab, merges: merges.map(pair => pair.join(' '))};
};
