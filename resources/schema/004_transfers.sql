-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a transfer came to. Amounts are billionths of a dollar; the month's sum is the database's to make.
ALTER TABLE transfers ADD COLUMN outcome INTEGER NOT NULL DEFAULT 0;
ALTER TABLE transfers ADD COLUMN request_count INTEGER NOT NULL DEFAULT 1;
ALTER TABLE transfers ADD COLUMN estimated_cost INTEGER;                -- NULL: no price was known
ALTER TABLE transfers ADD COLUMN cost INTEGER;                          -- NULL: not known yet, or never
ALTER TABLE transfers ADD COLUMN prompt_tokens INTEGER;                 -- NULL: the server did not say
ALTER TABLE transfers ADD COLUMN cached_tokens INTEGER;
ALTER TABLE transfers ADD COLUMN answer_tokens INTEGER;
ALTER TABLE transfers ADD COLUMN account BLOB NOT NULL DEFAULT x'';
ALTER TABLE transfers ADD COLUMN model BLOB NOT NULL DEFAULT x'';
