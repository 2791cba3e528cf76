--liquibase formatted sql

--changeset company:lengths
ALTER TABLE core.company_contact
    ADD CHECK (length(name) BETWEEN 1 AND 100),
    ADD CHECK (length(duty) <= 100),
    ADD CHECK (length(phone) <= 40),
    ADD CHECK (length(email) <= 254);
ALTER TABLE core.company_note ADD CHECK (length(text) BETWEEN 1 AND 4000);
