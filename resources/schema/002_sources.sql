-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person does to sources: sets them aside, corrects their pages, throws them away and takes them back.

-- At most one row a source; without one, nothing of this was done. Examples of a source that is excluded or in the
-- trash stay in their table, but are not shown.
CREATE TABLE source_marks (
    id TEXT PRIMARY KEY NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    is_excluded INTEGER NOT NULL,
    is_reviewed INTEGER NOT NULL,
    deleted_at INTEGER,                         -- NULL: not in the trash
    letters INTEGER NOT NULL,                   -- of all words that have a confidence
    sureness INTEGER NOT NULL,                  -- their confidences in thousandths, weighted by letters
    doubtful INTEGER NOT NULL,                  -- words that were not read surely
    reading BLOB NOT NULL,                      -- how it was asked to be read: rotation, languages
    seal BLOB NOT NULL
);
CREATE INDEX source_marks_by_deletion ON source_marks (deleted_at);

-- A page as a person corrected it; `pages` keeps it as it was read.
CREATE TABLE page_corrections (
    id TEXT PRIMARY KEY NOT NULL,               -- source id / number
    source_id TEXT NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    content BLOB NOT NULL,
    seal BLOB NOT NULL,
    UNIQUE (source_id, number)
);

-- What a page looks like.
CREATE TABLE previews (
    id TEXT PRIMARY KEY NOT NULL,               -- source id / number
    source_id TEXT NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    width INTEGER NOT NULL,                     -- of the picture kept here
    height INTEGER NOT NULL,
    page_width INTEGER NOT NULL,                -- in which boxes on the page are given
    page_height INTEGER NOT NULL,
    content BLOB NOT NULL,                      -- compressed before it is sealed
    seal BLOB NOT NULL,
    UNIQUE (source_id, number)
);
