package kr.ieum.plugins.catalogue;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.IeumUser;
import kr.ieum.plugins.archive.SigningKey;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes down publishers, keys and rules. The database lets only the ministry do so, and lets nobody change or delete. */
@Repository
@Transactional
class Publishers {

    private static final int MAX_NAME = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    Publishers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isKnown(PublisherId id) {
        return jdbc.sql("SELECT count(*) FROM reference.plugin_publisher WHERE id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single()
                .equals(1);
    }

    @Transactional(readOnly = true)
    public boolean isKnown(SigningKey key) {
        return owner(key).isPresent();
    }

    /** @throws PublisherRefused naming whose it is, when the key is known */
    @Transactional(readOnly = true)
    public void refuseKnown(SigningKey key) {
        owner(key).ifPresent(owner -> {
            throw known(key, owner);
        });
    }

    /** @throws PublisherRefused when the id is taken, or the name empty or longer than 100 characters */
    public void add(PublisherId id, String name, String reason) {
        if (name.isBlank() || name.strip().length() > MAX_NAME) {
            throw new PublisherRefused("catalogue.publisher.name-wrong");
        }
        try {
            jdbc.sql("""
                            INSERT INTO reference.plugin_publisher (id, name, at, actor, reason)
                            VALUES (:id, :name, :now, :actor, :reason)""")
                    .param("id", id.value())
                    .param("name", name.strip())
                    .param("now", now())
                    .param("actor", actor())
                    .param("reason", Reason.checked(reason))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new PublisherRefused("catalogue.publisher.id-taken", id.value());
        }
    }

    /**
     * @param key the dates of its certificate become the key's
     * @throws PublisherRefused when the key is known already, be it another publisher's
     */
    public void addKey(PublisherId publisher, SigningKey key, String reason) {
        try {
            jdbc.sql("""
                            INSERT INTO reference.plugin_key
                                (publisher, fingerprint, certificate, subject, valid_from, valid_to, at, actor, reason)
                            VALUES (:publisher, :fingerprint, :pem, :subject, :from, :to, :now, :actor, :reason)""")
                    .param("publisher", publisher.value())
                    .param("fingerprint", key.fingerprint())
                    .param("pem", key.pem())
                    .param("subject", key.subject())
                    .param("from", key.validFrom().atOffset(ZoneOffset.UTC))
                    .param("to", key.validTo().atOffset(ZoneOffset.UTC))
                    .param("now", now())
                    .param("actor", actor())
                    .param("reason", Reason.checked(reason))
                    .update();
        } catch (DuplicateKeyException known) {
            throw known(key, publisher.value());
        }
    }

    /**
     * The key signs nothing new from now on. A second revocation may only bring the end nearer: the earliest counts.
     *
     * @param stopsFrom when what it has signed stops
     */
    public void revoke(KeyId key, OffsetDateTime stopsFrom, String reason) {
        jdbc.sql("""
                        INSERT INTO reference.plugin_key_revocation (key_id, stops_from, at, actor, reason)
                        VALUES (:key, GREATEST(:stops, :now), :now, :actor, :reason)""")
                .param("key", key.value())
                .param("stops", stopsFrom)
                .param("now", now())
                .param("actor", actor())
                .param("reason", Reason.checked(reason))
                .update();
    }

    /** @param stopsFrom when what is installed stops; counts for {@link Rule#BANNED} only */
    public void rule(PublisherId publisher, Rule rule, OffsetDateTime stopsFrom, String reason) {
        if (rule == Rule.MANDATORY) {
            throw new PublisherRefused("catalogue.rule.mandatory-publisher");
        }
        rule("publisher", publisher.value(), rule, stopsFrom, reason);
    }

    /** @param stopsFrom when what is installed stops; counts for {@link Rule#BANNED} only */
    public void rulePlugin(String pluginId, Rule rule, OffsetDateTime stopsFrom, String reason) {
        rule("plugin_id", pluginId, rule, stopsFrom, reason);
    }

    private void rule(String column, String subject, Rule rule, OffsetDateTime stopsFrom, String reason) {
        jdbc.sql("INSERT INTO reference.plugin_rule (" + column + """
                        , rule, stops_from, at, actor, reason)
                        VALUES (:subject, :rule, CASE WHEN :rule = 'BANNED' THEN GREATEST(:stops, :now) END, :now, :actor,
                            :reason)""")
                .param("subject", subject)
                .param("rule", rule.name())
                .param("stops", stopsFrom)
                .param("now", now())
                .param("actor", actor())
                .param("reason", Reason.checked(reason))
                .update();
    }

    private Optional<String> owner(SigningKey key) {
        return jdbc.sql("SELECT publisher FROM reference.plugin_key WHERE fingerprint = :fingerprint")
                .param("fingerprint", key.fingerprint())
                .query(String.class)
                .optional();
    }

    private static PublisherRefused known(SigningKey key, String owner) {
        return new PublisherRefused("catalogue.key.known", key.fingerprint(), owner);
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static String actor() {
        return CurrentUser.find().map(IeumUser::username).orElse("system");
    }
}
