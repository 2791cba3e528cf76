package kr.ieum.company.profile;

import java.util.UUID;
import kr.ieum.plugin.Masked;
import org.jspecify.annotations.Nullable;

/** A contact person, already masked: who needs the rest opens it one by one, which is logged. */
public record ContactEntry(
        UUID id,
        String name,
        @Nullable String duty,
        @Nullable String phone,
        @Nullable String email) {

    ContactEntry masked() {
        return new ContactEntry(
                id,
                Masked.name(name),
                duty,
                phone == null ? null : Masked.phone(phone),
                email == null ? null : Masked.email(email));
    }
}
