--liquibase formatted sql

--changeset nation:owner-again
-- RESET ROLE in the changeset before went back to the login, not to the owner: what follows belongs to the owner again.
SET ROLE ieum_owner;
