package kr.ieum.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kr.ieum.tenancy.TenantId;
import org.springframework.core.io.ClassPathResource;

/** The made-up people of a demonstration, as {@code identity/demo-accounts.tsv} lists them. */
final class DemoUsers {

    private static final String EACH_REGION = "*";
    private static final List<Line> ALL = read();

    private DemoUsers() {}

    /** The accounts that the tenant keeps. */
    static List<AccountData> keptBy(TenantId tenant) {
        return ALL.stream()
                .filter(line -> line.tenant().equals(tenant.value())
                        || (line.tenant().equals(EACH_REGION) && !tenant.isNational()))
                .map(Line::account)
                .toList();
    }

    private static List<Line> read() {
        try {
            var text = new ClassPathResource("identity/demo-accounts.tsv").getContentAsString(StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Line::of)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private record Line(String tenant, AccountData account) {

        static Line of(String text) {
            var cells = text.split("\t", -1);
            var organization = cells.length > 4 ? cells[4] : null;
            return new Line(cells[0], new AccountData(cells[1], cells[2], Role.valueOf(cells[3]), organization));
        }
    }
}
