--liquibase formatted sql

--changeset company:workplace-post
ALTER TABLE core.workplace
    ADD postal_code text CHECK (postal_code ~ '^[0-9]{5,6}$'),
    ADD fax text CHECK (length(fax) <= 40);
COMMENT ON COLUMN core.workplace.postal_code IS 'Five digits; six in lists from before August 2015';
