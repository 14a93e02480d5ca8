-- SPDX-License-Identifier: GPL-3.0-or-later
-- Chats with variants, folders, drafts and kept answers. No program wrote into these three tables before, so they are
-- made anew rather than changed.
DROP TABLE ratings;
DROP TABLE messages;
DROP TABLE chats;

CREATE TABLE chats (
    id TEXT PRIMARY KEY NOT NULL,
    avatar_id TEXT NOT NULL REFERENCES avatars (id) ON DELETE CASCADE,
    is_pinned INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,                         -- NULL: not in the trash
    title BLOB NOT NULL,
    folder BLOB NOT NULL,
    voice BLOB NOT NULL,                        -- its id
    draft BLOB NOT NULL,                        -- typed, not sent
    seal BLOB NOT NULL
);
CREATE INDEX chats_by_avatar ON chats (avatar_id, changed_at);

-- One text: what the person wrote, or one of the answers in its place. Texts of one turn share its place.
CREATE TABLE messages (
    id TEXT PRIMARY KEY NOT NULL,
    chat_id TEXT NOT NULL REFERENCES chats (id) ON DELETE CASCADE,
    turn_id TEXT NOT NULL,
    position INTEGER NOT NULL,                  -- of the turn
    variant INTEGER NOT NULL,                   -- of the text in its turn
    role INTEGER NOT NULL,
    state INTEGER NOT NULL,                     -- whole, cut, failed; cut also while it grows
    is_shown INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,                         -- NULL: it was not deleted
    content BLOB NOT NULL,
    details BLOB NOT NULL,                      -- model, tokens, cost, why it ended, examples shown
    seal BLOB NOT NULL
);
CREATE INDEX messages_by_chat ON messages (chat_id, position, variant);
CREATE INDEX messages_by_turn ON messages (turn_id);

CREATE TABLE ratings (
    id TEXT PRIMARY KEY NOT NULL,
    avatar_id TEXT NOT NULL REFERENCES avatars (id) ON DELETE CASCADE,
    message_id TEXT REFERENCES messages (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,                      -- a mark for one answer, or a choice between two
    value INTEGER NOT NULL,
    reasons INTEGER NOT NULL,                   -- bits
    created_at INTEGER NOT NULL,
    prompt BLOB NOT NULL,
    chosen BLOB NOT NULL,
    rejected BLOB NOT NULL,
    seal BLOB NOT NULL
);
CREATE INDEX ratings_by_avatar ON ratings (avatar_id, created_at);
CREATE INDEX ratings_by_message ON ratings (message_id);

-- Answers that may be given again to the same question. They go with the message they came for.
CREATE TABLE kept_answers (
    id TEXT PRIMARY KEY NOT NULL,
    avatar_id TEXT NOT NULL REFERENCES avatars (id) ON DELETE CASCADE,
    message_id TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
    question_hash BLOB NOT NULL,                -- keyed hash of voice and context; not sealed
    created_at INTEGER NOT NULL,
    content BLOB NOT NULL,
    seal BLOB NOT NULL,
    UNIQUE (avatar_id, question_hash)
);
CREATE INDEX kept_answers_by_message ON kept_answers (message_id);
