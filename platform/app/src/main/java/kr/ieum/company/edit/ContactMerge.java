package kr.ieum.company.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ieum.company.CompanyId;
import kr.ieum.company.edit.MergeDone.Contacts;
import kr.ieum.company.profile.ContactEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings the contacts of two records together. A person whom the survivor does not know moves over; of one it knows,
 * only what it did not know is filled in, and the other record keeps its own entry, so that both can be parted again.
 */
@Component
class ContactMerge {

    private final JdbcClient jdbc;

    ContactMerge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Contacts join(CompanyId from, CompanyId to) {
        var known = new ArrayList<>(of(to));
        var moved = new ArrayList<UUID>();
        var filled = new ArrayList<ContactEntry>();
        for (var contact : of(from)) {
            var same = known.stream()
                    .filter(own -> SamePerson.is(own, contact))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                moved.add(contact.id());
                known.add(contact);
            } else if (!filled(same, contact).equals(same)) {
                filled.add(same);
                known.set(known.indexOf(same), filled(same, contact));
                write(filled(same, contact));
            }
        }
        move(moved, to);
        return new Contacts(moved, filled);
    }

    /** @param done what {@link #join} gave */
    void part(Contacts done, CompanyId from) {
        // the last value first, so that one filled twice ends at its first
        done.filled().reversed().forEach(this::write);
        move(done.moved(), from);
    }

    private List<ContactEntry> of(CompanyId firm) {
        return jdbc.sql(
                        "SELECT id, name, duty, phone, email FROM core.company_contact WHERE company_id = :firm ORDER BY id")
                .param("firm", firm.value())
                .query(new SimplePropertyRowMapper<>(ContactEntry.class))
                .list();
    }

    private void move(List<UUID> contacts, CompanyId to) {
        jdbc.sql("UPDATE core.company_contact SET company_id = :to WHERE id = ANY (:contacts)")
                .param("to", to.value())
                .param("contacts", contacts.toArray(UUID[]::new))
                .update();
    }

    private void write(ContactEntry contact) {
        jdbc.sql("UPDATE core.company_contact SET duty = :duty, phone = :phone, email = :email WHERE id = :id")
                .param("id", contact.id())
                .param("duty", contact.duty())
                .param("phone", contact.phone())
                .param("email", contact.email())
                .update();
    }

    private static ContactEntry filled(ContactEntry own, ContactEntry other) {
        return new ContactEntry(
                own.id(),
                own.name(),
                first(own.duty(), other.duty()),
                first(own.phone(), other.phone()),
                first(own.email(), other.email()));
    }

    private static @Nullable String first(@Nullable String own, @Nullable String other) {
        return own == null ? other : own;
    }
}
