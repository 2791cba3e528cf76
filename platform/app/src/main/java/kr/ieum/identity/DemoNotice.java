package kr.ieum.identity;

import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the demo accounts once everything else has started, and prints where and how to sign in. */
@Component
@ConditionalOnBooleanProperty("ieum.demo")
class DemoNotice {

    private static final String LINE = "─".repeat(78);

    private final DemoAccounts accounts;
    private final TenantDirectory tenants;

    DemoNotice(DemoAccounts accounts, TenantDirectory tenants) {
        this.accounts = accounts;
        this.tenants = tenants;
    }

    @EventListener
    void started(ApplicationReadyEvent event) {
        accounts.make();
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            print(web.getWebServer().getPort());
        }
    }

    private void print(int port) {
        var lines = tenants.all().stream()
                .map(face -> "  %s  %-34s %s".formatted(face.shortName().ko(), address(face, port), names(face)))
                .collect(Collectors.joining(System.lineSeparator()));
        System.out.printf("""
                %s
                  이음 시연 · Ieum demonstration          http://localhost:%d/
                  비밀번호 · password                     %s
                  시연용 계정이며 모두 가상의 인물입니다. · Demo accounts, all made up.

                %s
                %s
                """, LINE, port, accounts.password(), lines, LINE);
    }

    private static String address(TenantFace face, int port) {
        return "http://" + face.id() + ".localhost:" + port + "/";
    }

    private String names(TenantFace face) {
        return accounts.at(face.id()).stream().map(AccountData::username).collect(Collectors.joining(", "));
    }
}
