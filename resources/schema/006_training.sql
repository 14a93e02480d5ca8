-- SPDX-License-Identifier: GPL-3.0-or-later
-- Trainings with their curves. No program wrote into these two tables before, so they are made anew rather than changed.
DROP TABLE fine_tune_jobs;
DROP TABLE training_data;

-- A data set as it was trained with, to the byte.
CREATE TABLE training_data (
    id TEXT PRIMARY KEY NOT NULL,
    avatar_id TEXT NOT NULL REFERENCES avatars (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    content_hash BLOB NOT NULL,                 -- keyed hash of both files; not sealed
    created_at INTEGER NOT NULL,
    details BLOB NOT NULL,                      -- rows, seed, prompt, examples
    training BLOB NOT NULL,                     -- compressed before it is sealed
    validation BLOB NOT NULL,                   -- likewise
    seal BLOB NOT NULL
);
CREATE INDEX training_data_by_avatar ON training_data (avatar_id, content_hash);

CREATE TABLE fine_tune_jobs (
    id TEXT PRIMARY KEY NOT NULL,
    avatar_id TEXT NOT NULL REFERENCES avatars (id) ON DELETE CASCADE,
    dataset_id TEXT REFERENCES training_data (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    state INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    started_at INTEGER,                         -- NULL: not known, here and below
    finished_at INTEGER,
    estimated_finish_at INTEGER,
    checked_at INTEGER,
    name BLOB NOT NULL,
    note BLOB NOT NULL,
    details BLOB NOT NULL,                      -- where, how, what the provider calls it, what it costs, why it failed
    seal BLOB NOT NULL
);
CREATE INDEX fine_tune_jobs_by_avatar ON fine_tune_jobs (avatar_id, created_at);
CREATE INDEX fine_tune_jobs_by_dataset ON fine_tune_jobs (dataset_id);

-- What was learned of a training. Ids follow from what a row is about, so that learning it twice changes nothing.
CREATE TABLE fine_tune_news (
    id TEXT PRIMARY KEY NOT NULL,               -- job id / kind / place; of an event a keyed hash of its own id
    job_id TEXT NOT NULL REFERENCES fine_tune_jobs (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,                      -- 0 a piece of the curve, 1 an event, 2 a checkpoint
    position INTEGER NOT NULL,                  -- the piece's number, the event's moment, the checkpoint's step
    content BLOB NOT NULL,
    seal BLOB NOT NULL
);
CREATE INDEX fine_tune_news_by_job ON fine_tune_news (job_id, kind, position);
