package kr.ieum.company.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kr.ieum.company.edit.BadContact.Field;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContactDataTests {

    @Test
    void spaceAroundAValueIsDroppedAndAnEmptyValueIsNotKnown() {
        var contact = new ContactData(" 홍길동 ", " ", "010-1234-5678", "");

        assertThat(contact).isEqualTo(new ContactData("홍길동", null, "010-1234-5678", null));
    }

    @Test
    void aNameHasOneToAHundredCharacters() {
        assertThat(new ContactData("가".repeat(100), null, null, null).name()).hasSize(100);
        assertRefused(Field.NAME, "가".repeat(101), null, null, null);
        assertRefused(Field.NAME, " ", null, null, null);
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertRefused(Field.DUTY, "홍길동", "가".repeat(101), null, null);
        assertRefused(Field.PHONE, "홍길동", null, "1".repeat(41), null);
        assertRefused(Field.EMAIL, "홍길동", null, null, "a".repeat(250) + "@e.kr");
    }

    @Test
    void anAddressNeedsSomethingOnBothSidesOfItsSign() {
        assertRefused(Field.EMAIL, "홍길동", null, null, "hong");
        assertRefused(Field.EMAIL, "홍길동", null, null, "hong@");
        assertRefused(Field.EMAIL, "홍길동", null, null, "hong kim@example.kr");
    }

    private static void assertRefused(
            Field field, String name, @Nullable String duty, @Nullable String phone, @Nullable String email) {
        assertThatThrownBy(() -> new ContactData(name, duty, phone, email))
                .isInstanceOfSatisfying(
                        BadContact.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
