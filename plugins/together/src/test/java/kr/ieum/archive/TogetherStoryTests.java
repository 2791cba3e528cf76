package kr.ieum.archive;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import kr.ieum.testkit.Browser;
import kr.ieum.testkit.Demonstration;
import kr.ieum.testkit.TestPublisher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * 전남 uploads its plugin, the ministry approves it, 전남 enters data, upgrades to a version that fails and sees itself safely
 * back, then to one that works, then goes back with its data; meanwhile 강원 and 경남 work undisturbed in theirs.
 */
@Demonstration
class TogetherStoryTests {

    private static final Path KEY = Path.of(System.getProperty("publisher.folder", "../target/publisher"), "key.p12");
    private static final TestPublisher PUBLISHER = TestPublisher.keptIn(KEY, "ieum-demo", "ieum-demo");

    private static final String JEONNAM = "jeonnam";
    private static final String NAME = "전남 e-모빌리티";
    private static final String PARTS = "x/jeonnam-emobility/parts";
    private static final String PURCHASES = "x/gangwon-liquid-hydrogen/purchases";
    private static final String DESK = "x/gyeongnam-strategic-safety/desk";

    private static final String MIGRATING = "자료를 복사해 새 버전에 맞추기 (2/3)";

    private final byte[] archive = BuiltArchive.bytes("jeonnam-emobility");
    private final BuiltArchive present = BuiltArchive.of(archive);

    private final DataSource owner;
    private final Person ministry;
    private final Person admin;
    private final Person maker;
    private final Person buyer;
    private final Person desk;

    TogetherStoryTests(@Autowired @Qualifier("ownerDataSource") DataSource owner, Browser browser) {
        this.owner = owner;
        ministry = Person.signedIn(browser, "national", "admin");
        admin = Person.signedIn(browser, JEONNAM, "admin");
        maker = Person.signedIn(browser, JEONNAM, "officer");
        buyer = Person.signedIn(browser, "gangwon", "officer");
        desk = Person.signedIn(browser, "gyeongnam", "officer");
    }

    @DynamicPropertySource
    static void aPublisherWhoseVersionsTheMinistryLooksAt(DynamicPropertyRegistry properties) throws IOException {
        var certificate = Files.writeString(Files.createTempFile("ieum-demo", ".pem"), PUBLISHER.pem());
        properties.add("ieum.plugins.publishers.ieum-demo.name", () -> "이음 시범 제공자");
        properties.add("ieum.plugins.publishers.ieum-demo.certificate", certificate::toString);
        properties.add("ieum.plugins.publishers.ieum-demo.rule", () -> "REVIEW");
    }

    @Test
    void jeonnamFailsUpgradesAndGoesBackWhileGangwonAndGyeongnamWorkOn(Browser browser) throws SQLException {
        eachRegionBringsItsPlugin(browser);
        part(maker, "EM-1", "배터리 팩");
        othersWork("첫");

        whileAnUpgradeFails(() -> othersWork("도중의"));
        jeonnamIsBack("배터리 팩");
        part(maker, "EM-2", "구동 모터");
        othersWork("실패 뒤의");

        jeonnamUpgrades();
        part(maker, "EM-3", "제어 보드");

        admin.plugins().goBack(JEONNAM, present.version());
        jeonnamIsBack("배터리 팩", "구동 모터");
        maker.doesNotSee("제어 보드");
        maker.browser().picture("jeonnam-back-with-its-data");
        seesAll(buyer, PURCHASES, "첫 공동구매", "도중의 공동구매", "실패 뒤의 공동구매");
        seesAll(desk, DESK, "첫 문의", "도중의 문의", "실패 뒤의 문의");
    }

    private void eachRegionBringsItsPlugin(Browser browser) {
        bring(admin, archive, NAME, PARTS);
        bring(
                Person.signedIn(browser, "gangwon", "admin"),
                BuiltArchive.bytes("gangwon-liquid-hydrogen"),
                "강원 액화수소",
                PURCHASES);
        bring(
                Person.signedIn(browser, "gyeongnam", "admin"),
                BuiltArchive.bytes("gyeongnam-strategic-safety"),
                "경남 안전전략산업",
                DESK);
    }

    private void whileAnUpgradeFails(Runnable meanwhile) throws SQLException {
        var failing = NextVersions.failing(present);
        handIn(failing);
        try (var _ = new HalfWay(owner)) {
            admin.plugins().beginUpgrade(JEONNAM, NAME, failing.version());
            assertThat(admin.plugins().dialog()).containsText(MIGRATING);
            meanwhile.run();
            assertThat(admin.plugins().dialog()).containsText(MIGRATING);
            admin.browser().picture("upgrade-under-way");
        }
        admin.plugins().waitForOutcome();
        assertThat(admin.browser().page().getByRole(AriaRole.ALERT)).containsText("되돌렸습니다");
        assertThat(admin.plugins().dialog()).containsText(NAME + " " + present.version() + " 버전이 전과 같이 실행 중입니다.");
        admin.browser().picture("upgrade-came-back");
    }

    private void jeonnamUpgrades() {
        var working = NextVersions.working(present);
        handIn(working);
        admin.plugins().beginUpgrade(JEONNAM, NAME, working.version());
        admin.plugins().waitForOutcome();
        assertThat(admin.plugins().dialog()).containsText(working.version() + " 버전을 쓰고 있습니다");
        maker.open(PARTS);
        maker.sees(NextVersions.TITLE);
        maker.sees("배터리 팩");
    }

    private void jeonnamIsBack(String... parts) {
        maker.open(PARTS);
        for (var part : parts) {
            maker.sees(part);
        }
        maker.doesNotSee(NextVersions.HALF_DONE);
        maker.doesNotSee(NextVersions.TITLE);
    }

    private void othersWork(String when) {
        round(buyer, when + " 공동구매");
        question(desk, when + " 문의");
    }

    /** A region hands its plugin in, the ministry approves it, the region installs it. */
    private void bring(Person admin, byte[] archive, String name, String page) {
        admin.plugins().handIn(admin.tenant(), archive);
        ministry.plugins().approve(name, BuiltArchive.of(archive).version());
        admin.plugins().install(admin.tenant(), name, page);
    }

    private void handIn(BuiltArchive version) {
        admin.plugins().handIn(JEONNAM, PUBLISHER.sign(version.unsigned()));
        ministry.plugins().approve(NAME, version.version());
    }

    private static void part(Person maker, String number, String name) {
        maker.open(PARTS);
        maker.press("부품 등록");
        maker.fill("부품번호", number);
        maker.fill("부품명", name);
        maker.save();
        maker.sees(name);
    }

    private static void round(Person buyer, String name) {
        buyer.open(PURCHASES);
        buyer.press("공동구매 시작");
        buyer.fill("이름", name);
        buyer.choose("수요 마감일", LocalDate.now().plusMonths(1));
        buyer.save();
        buyer.sees(name);
    }

    private static void question(Person desk, String subject) {
        desk.open(DESK);
        desk.press("문의 접수");
        desk.fill("제목", subject);
        desk.fill("문의 기업·문의자", "한빛정밀 (예시)");
        desk.fill("문의 내용", "어디에서 시험을 받습니까?");
        desk.save();
        desk.sees(subject);
    }

    private static void seesAll(Person person, String page, String... words) {
        person.open(page);
        for (var each : words) {
            person.sees(each);
        }
        person.doesNotSee("배터리 팩");
        person.browser().picture("undisturbed-" + person.tenant());
    }
}
