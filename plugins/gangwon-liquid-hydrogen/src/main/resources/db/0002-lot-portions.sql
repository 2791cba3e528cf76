--liquibase formatted sql

--changeset gangwon-liquid-hydrogen:0002-lot-portions
--comment: a lot may be one of several parts of what is wanted of a material; which demand is in which, and how much of it
ALTER TABLE purchase_lot DROP CONSTRAINT purchase_lot_round_id_material_unit_key;
ALTER TABLE purchase_lot ADD COLUMN part int NOT NULL DEFAULT 1 CHECK (part >= 1);
ALTER TABLE purchase_lot ADD CONSTRAINT purchase_lot_part UNIQUE (round_id, material, unit, part);
CREATE TABLE purchase_portion (
    lot_id uuid NOT NULL REFERENCES purchase_lot ON DELETE CASCADE,
    demand_id uuid NOT NULL REFERENCES purchase_demand,
    quantity numeric(15, 3) NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (lot_id, demand_id)
);
CREATE INDEX purchase_portion_demand ON purchase_portion (demand_id);
INSERT INTO purchase_portion (lot_id, demand_id, quantity)
SELECT l.id, d.id, d.quantity FROM purchase_lot l
JOIN purchase_demand d ON d.round_id = l.round_id AND d.material = l.material AND d.unit = l.unit
WHERE d.removed_at IS NULL;
-- stops while a lot is in parts: they are to be merged first
--rollback DROP TABLE purchase_portion;
--rollback ALTER TABLE purchase_lot DROP CONSTRAINT purchase_lot_part, DROP COLUMN part;
--rollback ALTER TABLE purchase_lot ADD CONSTRAINT purchase_lot_round_id_material_unit_key UNIQUE (round_id, material, unit);
