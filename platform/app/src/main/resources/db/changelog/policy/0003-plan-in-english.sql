--liquibase formatted sql

--changeset policy:plan-in-english
ALTER TABLE reference.policy_plan_item
    ADD COLUMN ministries_en text NOT NULL DEFAULT '',
    ADD COLUMN period_en text NOT NULL DEFAULT '';
