--liquibase formatted sql

--changeset identity:account-subject
ALTER TABLE core.account ADD COLUMN subject text CHECK (length(subject) BETWEEN 1 AND 255);
CREATE UNIQUE INDEX account_of_subject ON core.account (tenant_id, subject) WHERE subject IS NOT NULL;
COMMENT ON COLUMN core.account.subject IS
    'Who it is at the identity provider, where users sign in there; NULL for an account with a password of its own';
