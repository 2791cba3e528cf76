package kr.ieum.program;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.ieum.program.BadProgram.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What a programme is.
 *
 * @param owner the body that runs it
 * @param audience for whom it is
 * @param support what a firm gets
 * @param budget whole won in all; null where the call says it
 * @param amount whole won at most for a firm; null where the call says it
 * @param opens first day of application
 * @param closes the day after the last one
 * @param documents papers to hand in, one a line; may be empty
 * @param contact whom to ask
 * @param link address of the call, begins with {@code https://} or {@code http://}; may be empty
 */
public record ProgramData(
        String name,
        String owner,
        Stage stage,
        Field field,
        String audience,
        String support,
        @Nullable Long budget,
        @Nullable Long amount,
        LocalDate opens,
        LocalDate closes,
        String documents,
        String contact,
        String link)
        implements Serializable {

    private static final int SHORT = 200;
    private static final int LONG = 2_000;

    public ProgramData {
        name = name.strip();
        owner = owner.strip();
        audience = audience.strip();
        support = support.strip();
        documents = documents.strip();
        contact = contact.strip();
        link = link.strip();
    }

    /** The papers to hand in, one by one. */
    public List<String> papers() {
        return documents
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** @throws BadProgram naming the first rule that is broken */
    void check() {
        require(Rule.NAME, has(name, SHORT));
        require(Rule.OWNER, has(owner, SHORT));
        require(Rule.AUDIENCE, has(audience, LONG));
        require(Rule.SUPPORT, has(support, LONG));
        require(Rule.MONEY, isMoney(budget) && isMoney(amount));
        require(Rule.AMOUNT, budget == null || amount == null || amount <= budget);
        require(Rule.DAYS, opens.isBefore(closes));
        require(Rule.DOCUMENTS, documents.length() <= LONG);
        require(Rule.CONTACT, has(contact, SHORT));
        require(Rule.LINK, link.isEmpty() || isAddress(link));
    }

    /** The fields by the names that the history keeps. */
    Map<String, @Nullable Object> values() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("name", name);
        values.put("owner", owner);
        values.put("stage", stage.name());
        values.put("field", field.name());
        values.put("audience", audience);
        values.put("support", support);
        values.put("budget", budget);
        values.put("amount", amount);
        values.put("opens", opens.toString());
        values.put("last", closes.minusDays(1).toString());
        values.put("documents", documents);
        values.put("contact", contact);
        values.put("link", link);
        return values;
    }

    private static boolean has(String text, int most) {
        return !text.isEmpty() && text.length() <= most;
    }

    private static boolean isMoney(@Nullable Long won) {
        return won == null || won > 0;
    }

    private static boolean isAddress(String link) {
        try {
            var address = new URI(link);
            return link.length() <= LONG
                    && List.of("https", "http").contains(String.valueOf(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    private static void require(Rule rule, boolean holds) {
        if (!holds) {
            throw new BadProgram(rule);
        }
    }
}
