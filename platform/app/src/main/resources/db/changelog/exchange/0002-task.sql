--liquibase formatted sql

--changeset exchange:task
-- The background's own table, in the form that db-scheduler asks for. It holds no data of a tenant, only names of work.
CREATE SCHEMA task;
GRANT USAGE ON SCHEMA task TO ieum_app;
CREATE TABLE task.scheduled_task (
    task_name text NOT NULL,
    task_instance text NOT NULL,
    task_data bytea,
    execution_time timestamptz NOT NULL,
    picked boolean NOT NULL,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint NOT NULL,
    priority smallint,
    PRIMARY KEY (task_name, task_instance)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON task.scheduled_task TO ieum_app;
CREATE INDEX scheduled_task_due ON task.scheduled_task (execution_time);
CREATE INDEX scheduled_task_heartbeat ON task.scheduled_task (last_heartbeat);
COMMENT ON TABLE task.scheduled_task IS 'Work in the background: tenant, import and nothing else';
