package kr.ieum.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import kr.ieum.plugins.catalogue.PluginPolicy;
import kr.ieum.plugins.catalogue.Releases;
import kr.ieum.plugins.catalogue.Rule;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.testkit.PluginCatalogue;
import kr.ieum.testkit.SignIn;
import kr.ieum.text.Refusal;
import kr.ieum.text.Texts;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class NamingPluginsTests {

    @Autowired
    PluginService service;

    @Autowired
    PluginCatalogue catalogue;

    @Autowired
    PluginPolicy policy;

    @Autowired
    Releases releases;

    @Autowired
    PolicyWatch watch;

    @Autowired
    SignIn signIn;

    @Autowired
    Texts texts;

    @AfterEach
    void clear() {
        service.plugins()
                .reversed()
                .forEach(row -> service.erase(row.installation().id()));
        catalogue.forgetPolicy();
        catalogue.clear();
    }

    @Test
    void aRefusalNamesWhatNeedsThePluginInTheReadersLanguage() {
        service.install(catalogue.admit(SamplePlugin.good().archive()));
        service.install(catalogue.admit(SamplePlugin.spare("1.0.0").archive()));

        var refusal =
                refusal(() -> service.disable(installation(SamplePlugin.ID).id()));

        assertThat(texts.get(Locale.KOREAN, refusal)).startsWith("플러그인 표본을(를) 부속이(가) 쓰고 있어 바꾸지 않았습니다.");
        assertThat(texts.get(Locale.ENGLISH, refusal))
                .contains("Sample", "Spare")
                .doesNotContain("sample-");
    }

    @Test
    void whatIsMissingIsNamedAsTheCatalogueNamesIt() {
        catalogue.admit(SamplePlugin.good().archive());

        var refusal = refusal(() ->
                service.install(catalogue.admit(SamplePlugin.spare("1.0.0").archive())));

        assertThat(texts.get(Locale.KOREAN, refusal)).startsWith("플러그인 부속에는 표본 >=1.0.0이(가) 필요한데");
    }

    @Test
    void whereTwoAreCalledTheSameTheirIdsAreSaid() {
        service.install(catalogue.admit(SamplePlugin.good().archive()));
        catalogue.admit(SamplePlugin.named("sample-two").archive());

        assertThat(texts.get(Locale.KOREAN, new PluginBusy(SamplePlugin.ID))).startsWith("플러그인 표본(sample-one)을(를)");
    }

    @Test
    void whatAnotherRegionHasHandedInIsNotNamed() {
        var ministry = new Ministry(signIn);
        ministry.says(() -> policy.rulePlugin(SamplePlugin.ID, Rule.REVIEW, null, "시험"));
        ministry.asAdminOf(
                new TenantId("gangwon"),
                () -> releases.submit(SamplePlugin.good().archive()));

        assertThat(texts.get(Locale.KOREAN, new PluginBusy(SamplePlugin.ID))).startsWith("플러그인 sample-one을(를)");
    }

    @Test
    void whatWaitsSaysByNameWhatItWaitsFor() {
        service.install(catalogue.admit(SamplePlugin.good().archive()));
        service.install(catalogue.admit(SamplePlugin.spare("1.0.0").archive()));
        var ministry = new Ministry(signIn);

        ministry.says(() -> policy.rulePlugin(SamplePlugin.ID, Rule.BANNED, null, "자료를 밖으로 보냅니다."));
        watch.look();

        assertThat(installation("sample-spare").reason()).startsWith("필요한 플러그인 표본이(가) 멈추어 함께 멈추었습니다.");
    }

    private Installation installation(String id) {
        return service.plugins().stream()
                .map(PluginRow::installation)
                .filter(one -> one.pluginId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Refusal refusal(ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work);
    }
}
