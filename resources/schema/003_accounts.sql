-- SPDX-License-Identifier: GPL-3.0-or-later
-- The servers that this person uses, with the key to each. Sealed by the library's key: an account serves every avatar.
CREATE TABLE accounts (
    id TEXT PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    provider BLOB NOT NULL,
    name BLOB NOT NULL,
    address BLOB NOT NULL,
    options BLOB NOT NULL,
    secret BLOB NOT NULL,
    seal BLOB NOT NULL
);
