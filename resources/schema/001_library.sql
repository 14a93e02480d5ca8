-- SPDX-License-Identifier: GPL-3.0-or-later
-- The whole library of one person on one computer.
--
-- What stays clear, readable for anybody who has the file: ids, which row belongs to which, states and kinds, counts,
-- sizes, times (milliseconds since 1970 UTC) and the order. All else is content, sealed under its avatar's key with
-- table, column and row bound to it: those are the columns of type BLOB, but for the ones noted.
-- `seal` holds a sealed copy of the row's clear values, so that a change of them from outside is noticed.
-- Enumerations are stored as their number in core/domain.

-- One row: how the library is locked. Its own columns are clear; wrapped keys open only with the master key.
CREATE TABLE library (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    library_id TEXT NOT NULL,
    protection INTEGER NOT NULL DEFAULT 0,      -- 0 no key yet, 1 keyring, 2 passphrase
    backend TEXT NOT NULL DEFAULT '',           -- which keyring was used
    master_key_id TEXT NOT NULL DEFAULT '',
    kdf_salt BLOB,                              -- not sealed
    kdf_passes INTEGER NOT NULL DEFAULT 0,
    kdf_memory INTEGER NOT NULL DEFAULT 0,      -- bytes
    key_check BLOB,                             -- the columns above, sealed by the master key
    library_key_id TEXT NOT NULL DEFAULT '',
    wrapped_library_key BLOB
);
INSERT INTO library (id, library_id) VALUES (1, lower(hex(randomblob(16))));

CREATE TABLE avatars (
    id TEXT PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL,
    kind INTEGER NOT NULL,                      -- 0 the person, 1 a character of theirs
    base_model TEXT NOT NULL DEFAULT 'gpt-4o',
    active_prompt_version_id TEXT,
    created_at INTEGER NOT NULL,
    name BLOB NOT NULL,
    self_names BLOB NOT NULL,
    active_fine_tuned_model BLOB NOT NULL,
    seal BLOB NOT NULL
);

-- One data key an avatar. Deleting the row makes every copy of the avatar's content unreadable.
CREATE TABLE avatar_keys (
    avatar_id TEXT PRIMARY KEY NOT NULL REFERENCES avatars (id) ON DELETE CASCADE,
    key_id TEXT NOT NULL,
    wrapped BLOB NOT NULL                       -- sealed by the master key
);

CREATE TABLE sources (
    id TEXT PRIMARY KEY NOT NULL,
    avatar_id TEXT NOT NULL REFERENCES avatars (id) ON DELETE CASCADE,
    content_hash BLOB,                          -- keyed hash, not sealed; NULL where the file could not be read
    kind INTEGER NOT NULL,
    state INTEGER NOT NULL,
    size INTEGER NOT NULL,                      -- bytes
    pages_read INTEGER NOT NULL,
    page_count INTEGER NOT NULL,
    batch TEXT NOT NULL,
    position INTEGER NOT NULL,
    added_at INTEGER NOT NULL,
    error_kind INTEGER,
    name BLOB NOT NULL,
    path BLOB NOT NULL,
    error BLOB NOT NULL,
    notices BLOB NOT NULL,
    seal BLOB NOT NULL,
    UNIQUE (avatar_id, content_hash)
);
CREATE INDEX sources_by_position ON sources (avatar_id, position);

-- The text of a source, one row a page.
CREATE TABLE pages (
    id TEXT PRIMARY KEY NOT NULL,               -- source id / number
    source_id TEXT NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    content BLOB NOT NULL,
    seal BLOB NOT NULL,
    UNIQUE (source_id, number)
);

CREATE TABLE examples (
    id TEXT PRIMARY KEY NOT NULL,
    avatar_id TEXT NOT NULL REFERENCES avatars (id) ON DELETE CASCADE,
    source_id TEXT REFERENCES sources (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    category INTEGER NOT NULL,
    category_cue INTEGER NOT NULL,
    category_confidence REAL NOT NULL,
    state INTEGER NOT NULL,                     -- 0 new, 1 accepted, 2 rejected
    left_out INTEGER NOT NULL,
    is_selected INTEGER NOT NULL,
    is_starred INTEGER NOT NULL,
    needs_review INTEGER NOT NULL,
    confidence REAL NOT NULL,
    created_at INTEGER NOT NULL,
    derived_hash BLOB,                          -- keyed hash of what was derived, before any edit; not sealed
    user_message BLOB NOT NULL,
    assistant_message BLOB NOT NULL,
    context BLOB NOT NULL,
    system BLOB NOT NULL,
    origin BLOB NOT NULL,                       -- page and boxes
    seal BLOB NOT NULL
);
CREATE INDEX examples_by_position ON examples (avatar_id, position);
CREATE INDEX examples_by_source ON examples (source_id);

-- A data set as it was built for training, with what an analysis said of it and how its fine-tuning went.
CREATE TABLE training_data (
    id TEXT PRIMARY KEY NOT NULL,
    avatar_id TEXT NOT NULL REFERENCES avatars (id) ON DELETE CASCADE,
    example_count INTEGER NOT NULL,
    validation_count INTEGER NOT NULL,
    split_seed INTEGER NOT NULL,
    fine_tune_job_id TEXT,
    fine_tune_status INTEGER,
    created_at INTEGER NOT NULL,
    name BLOB NOT NULL,
    example_ids BLOB NOT NULL,
    analysis_results BLOB NOT NULL,
    system_prompt BLOB NOT NULL,
    fine_tuned_model_id BLOB NOT NULL,
    fine_tune_metrics BLOB NOT NULL,
    seal BLOB NOT NULL
);
CREATE INDEX training_data_by_avatar ON training_data (avatar_id, created_at);

CREATE TABLE prompt_versions (
    id TEXT PRIMARY KEY NOT NULL,
    avatar_id TEXT NOT NULL REFERENCES avatars (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    parent_id TEXT REFERENCES prompt_versions (id) ON DELETE SET NULL,
    author INTEGER NOT NULL,                    -- the person, the program or a model
    created_at INTEGER NOT NULL,
    system_prompt BLOB NOT NULL,
    note BLOB NOT NULL,
    seal BLOB NOT NULL,
    UNIQUE (avatar_id, number)
);

CREATE TABLE fine_tune_jobs (
    id TEXT PRIMARY KEY NOT NULL,
    avatar_id TEXT NOT NULL REFERENCES avatars (id) ON DELETE CASCADE,
    training_data_id TEXT REFERENCES training_data (id) ON DELETE SET NULL,
    provider TEXT NOT NULL,
    base_model TEXT NOT NULL,
    status INTEGER NOT NULL,                    -- validating, queued, running, succeeded, failed, cancelled
    trained_tokens INTEGER,
    created_at INTEGER NOT NULL,
    started_at INTEGER,
    finished_at INTEGER,
    estimated_finish_at INTEGER,
    provider_job_id BLOB NOT NULL,
    fine_tuned_model BLOB NOT NULL,
    training_file_id BLOB NOT NULL,
    validation_file_id BLOB NOT NULL,
    hyperparameters BLOB NOT NULL,
    result_files BLOB NOT NULL,
    error_message BLOB NOT NULL,
    seal BLOB NOT NULL
);
CREATE INDEX fine_tune_jobs_by_avatar ON fine_tune_jobs (avatar_id, created_at);

CREATE TABLE chats (
    id TEXT PRIMARY KEY NOT NULL,
    avatar_id TEXT NOT NULL REFERENCES avatars (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    title BLOB NOT NULL,
    voice BLOB NOT NULL,
    seal BLOB NOT NULL
);
CREATE INDEX chats_by_avatar ON chats (avatar_id, changed_at);

CREATE TABLE messages (
    id TEXT PRIMARY KEY NOT NULL,
    chat_id TEXT NOT NULL REFERENCES chats (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    role INTEGER NOT NULL,
    state INTEGER NOT NULL,                     -- whole, cut, failed
    prompt_tokens INTEGER,
    completion_tokens INTEGER,
    created_at INTEGER NOT NULL,
    content BLOB NOT NULL,
    model BLOB NOT NULL,
    seal BLOB NOT NULL
);
CREATE INDEX messages_by_chat ON messages (chat_id, position);

CREATE TABLE ratings (
    id TEXT PRIMARY KEY NOT NULL,
    avatar_id TEXT NOT NULL REFERENCES avatars (id) ON DELETE CASCADE,
    message_id TEXT REFERENCES messages (id) ON DELETE SET NULL,
    kind INTEGER NOT NULL,                      -- a mark for one answer, or a choice between two
    value INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    prompt BLOB NOT NULL,
    chosen BLOB NOT NULL,
    rejected BLOB NOT NULL,
    seal BLOB NOT NULL
);
CREATE INDEX ratings_by_avatar ON ratings (avatar_id, created_at);

-- What left this computer: one row a request. Sealed by the library's key: the record outlives its avatar.
CREATE TABLE transfers (
    id TEXT PRIMARY KEY NOT NULL,
    avatar_id TEXT,
    purpose INTEGER NOT NULL,
    item_count INTEGER NOT NULL,
    byte_count INTEGER NOT NULL,
    sent_at INTEGER NOT NULL,
    deletion_state INTEGER NOT NULL,            -- kept, asked for, deleted, refused
    origin BLOB NOT NULL,
    item_kinds BLOB NOT NULL,
    remote_ids BLOB NOT NULL,
    seal BLOB NOT NULL
);
CREATE INDEX transfers_by_time ON transfers (sent_at);

-- Intentions that cost money or create something elsewhere, committed before they are sent. Sealed by the library's key.
CREATE TABLE outbox (
    id TEXT PRIMARY KEY NOT NULL,
    avatar_id TEXT,
    client_ref TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL,
    state INTEGER NOT NULL,                     -- intended, sent, in doubt, done, given up
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    request BLOB NOT NULL,
    answer BLOB NOT NULL,
    seal BLOB NOT NULL
);

-- What the person chose. Sealed by the avatar's key, or by the library's where there is no avatar.
CREATE TABLE settings (
    id TEXT PRIMARY KEY NOT NULL,               -- avatar id / name; nothing before the stroke for the whole library
    avatar_id TEXT REFERENCES avatars (id) ON DELETE CASCADE,
    value BLOB NOT NULL,
    seal BLOB NOT NULL
);
