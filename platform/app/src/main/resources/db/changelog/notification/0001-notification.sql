--liquibase formatted sql

--changeset notification:notification
CREATE TABLE core.notification (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    id uuid NOT NULL DEFAULT uuidv7(),
    audience text CHECK (audience IN ('ADMINS', 'OFFICERS', 'EVERYONE')),
    account uuid,
    title_ko text NOT NULL CHECK (length(title_ko) BETWEEN 1 AND 200),
    title_en text NOT NULL CHECK (length(title_en) BETWEEN 1 AND 200),
    words_ko text NOT NULL CHECK (length(words_ko) <= 2000),
    words_en text NOT NULL CHECK (length(words_en) <= 2000),
    path text NOT NULL DEFAULT '',
    source text NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CHECK ((audience IS NULL) <> (account IS NULL))
);
SELECT core.isolate('core.notification');
CREATE INDEX notification_latest ON core.notification (tenant_id, created_at DESC, id DESC);
COMMENT ON TABLE core.notification IS 'What people of the tenant are told: a group of them or one account';
COMMENT ON COLUMN core.notification.source IS 'ieum, or the id of the plugin that tells it';
COMMENT ON COLUMN core.notification.account IS 'May be an account that the ministry keeps, so it refers to none of this tenant';

--changeset notification:read
CREATE TABLE core.notification_read (
    tenant_id text NOT NULL,
    account uuid NOT NULL,
    notification_id uuid NOT NULL,
    read_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, account, notification_id),
    FOREIGN KEY (tenant_id, notification_id) REFERENCES core.notification (tenant_id, id) ON DELETE CASCADE
);
SELECT core.isolate('core.notification_read');
CREATE INDEX notification_read_of ON core.notification_read (tenant_id, notification_id);
COMMENT ON TABLE core.notification_read IS 'Who has read what; goes with the notification';
