package kr.ieum.plugin;

import java.util.List;
import java.util.Map;

/**
 * A kind of list that can be imported into the plugin. The platform reads the file, connects its columns, checks each
 * cell by its field, shows what is new, changed and wrong, takes it over and takes it back; the plugin keeps the rows.
 *
 * @param id as announced in {@code plugin.yaml}
 * @param hint one sentence that says which lists fit
 * @param fields in the order in which they are shown; those with {@code key} tell rows apart
 * @param keeper where the rows are kept
 * @since 0.2.0
 */
public record ListImport(String id, LocalText name, LocalText hint, List<Field> fields, Keeper keeper) {

    public ListImport {
        fields = List.copyOf(fields);
        if (fields.stream().noneMatch(Field::key)) {
            throw new IllegalArgumentException("an import needs a field that tells its rows apart");
        }
    }

    /**
     * A field of the list.
     *
     * @param id key of the value in a row
     * @param names other headings by which the column is known, in any language
     * @param key whether it tells rows apart, alone or with other such fields; every row has it
     * @param required whether every row has it
     */
    public record Field(String id, LocalText name, List<String> names, Type type, boolean key, boolean required) {

        public Field {
            names = List.copyOf(names);
        }

        /**
         * A field that tells rows apart.
         *
         * @param names other headings by which the column is known
         */
        public static Field key(String id, LocalText name, Type type, String... names) {
            return new Field(id, name, List.of(names), type, true, true);
        }

        /** A field that every row has. */
        public static Field needed(String id, LocalText name, Type type, String... names) {
            return new Field(id, name, List.of(names), type, false, true);
        }

        /** A field that a row may leave open. */
        public static Field open(String id, LocalText name, Type type, String... names) {
            return new Field(id, name, List.of(names), type, false, false);
        }
    }

    /**
     * What a cell must be. Values reach the keeper as text: numbers with a point and no grouping, dates as 2026-11-24, yes
     * and no as true and false.
     */
    public enum Type {
        TEXT,
        WHOLE_NUMBER,
        NUMBER,
        /** 0 to 100 */
        PERCENT,
        /** whole won */
        WON,
        DATE,
        YES_NO
    }

    /**
     * Where the rows are kept. All methods are called for many rows at once; a key is the values of the key fields in
     * their order.
     */
    public interface Keeper {

        /** What is kept under those of the keys that are there: field id to value, fields without value left out. */
        Map<List<String>, Map<String, String>> find(List<List<String>> keys);

        /**
         * Keeps the rows, new or changed, all or none. Each is whole: a field that is left out has no value (any more), and
         * fields that the list does not have come with the values that {@link #find} gave. Called by the platform in the
         * background with nobody signed in, in one transaction of the plugin that its own transactions join; it may be
         * called again with the same rows after a crash.
         *
         * @throws IllegalArgumentException with a sentence in Korean for the person when rows cannot be kept
         * @throws Refused when a rule of the plugin says no; its Korean text is that sentence
         */
        void keep(List<Map<String, String>> rows);

        /**
         * Removes what is kept under the keys, all or none; called when an import is taken back.
         *
         * @throws IllegalArgumentException as {@link #keep} does; so is {@link Refused}
         */
        void remove(List<List<String>> keys);
    }
}
