package kr.ieum.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import kr.ieum.company.edit.CompanyService;
import kr.ieum.company.edit.Firms;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@AsTenant("busan")
class FirmNotesTests {

    @Autowired
    FirmNotes notes;

    @Autowired
    CompanyService companies;

    @Autowired
    Texts texts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private UUID firm;

    @BeforeEach
    void aFirm() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM core.company").update());
        firm = companies.register(Firms.named("한빛정밀")).value();
    }

    @Test
    void aNoteMayHaveFourThousandCharactersAndIsKeptWhole() {
        notes.add(firm, " " + "가".repeat(4_000) + " ");

        assertThat(longest()).isEqualTo(4_000);
    }

    @Test
    void aLongerOneIsRefusedWithItsLength() {
        assertThatThrownBy(() -> notes.add(firm, "가".repeat(4_001)))
                .isInstanceOfSatisfying(
                        BadNote.class,
                        refusal -> assertThat(texts.get(Locale.KOREAN, refusal)).contains("4,000자", "4,001자"));
    }

    @Test
    void anEmptyOneIsRefused() {
        assertThatThrownBy(() -> notes.add(firm, " \n ")).isInstanceOf(BadNote.class);
    }

    @Test
    void anotherTenantsFirmGetsNone() {
        Tenancy.runAs(
                new TenantId("jeju"),
                () -> assertThatThrownBy(() -> notes.add(firm, "방문함")).isInstanceOf(NoSuchCompany.class));
    }

    private int longest() {
        return transaction.execute(status -> jdbc.sql("SELECT max(length(text)) FROM core.company_note")
                .query(Integer.class)
                .single());
    }
}
