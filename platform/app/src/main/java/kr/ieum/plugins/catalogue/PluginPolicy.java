package kr.ieum.plugins.catalogue;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import kr.ieum.identity.Roles;
import kr.ieum.plugins.archive.SigningKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose plugins the ministry lets into the country, with which keys, under which rules. Its analysts may read. */
@Service
@RolesAllowed(Roles.MINISTRY_ADMIN)
@Transactional
public class PluginPolicy {

    private final Publishers publishers;
    private final PublisherList list;
    private final Clock clock;

    PluginPolicy(Publishers publishers, PublisherList list, Clock clock) {
        this.publishers = publishers;
        this.list = list;
        this.clock = clock;
    }

    @RolesAllowed({Roles.MINISTRY_ADMIN, Roles.MINISTRY_ANALYST})
    @Transactional(readOnly = true)
    public List<Publisher> publishers() {
        return list.all();
    }

    /** What holds now: the last word on each publisher and plugin of which something was said. */
    @RolesAllowed({Roles.MINISTRY_ADMIN, Roles.MINISTRY_ANALYST})
    @Transactional(readOnly = true)
    public List<RuleEntry> rules() {
        return list.rules();
    }

    /** All that was ever said, the last word first; 500 at most. */
    @RolesAllowed({Roles.MINISTRY_ADMIN, Roles.MINISTRY_ANALYST})
    @Transactional(readOnly = true)
    public List<RuleEntry> ruleHistory() {
        return list.ruleHistory();
    }

    /** @throws PublisherRefused when the id or the name cannot be used */
    public void addPublisher(PublisherId id, String name, String reason) {
        publishers.add(id, name, reason);
    }

    /**
     * What a certificate says, before anybody registers its key.
     *
     * @param certificate of an Ed25519 key, as text (PEM) or as bytes (DER)
     * @throws kr.ieum.plugins.archive.CertificateRefused when it is none
     * @throws PublisherRefused when the key is known already, or its time is over
     */
    @Transactional(readOnly = true)
    public SigningKey look(byte[] certificate) {
        var key = SigningKey.of(certificate);
        if (!key.validTo().isAfter(clock.instant())) {
            throw new PublisherRefused(
                    "catalogue.key.expired",
                    LocalDate.ofInstant(key.validTo(), clock.getZone()).toString());
        }
        publishers.refuseKnown(key);
        return key;
    }

    /**
     * @param pem certificate of an Ed25519 key, as text; its dates become the key's
     * @throws kr.ieum.plugins.archive.CertificateRefused when it is none
     * @throws PublisherRefused when the key is known already, or its time is over
     */
    public void addKey(PublisherId publisher, String pem, String reason) {
        publishers.addKey(publisher, look(pem.getBytes(StandardCharsets.UTF_8)), reason);
    }

    /**
     * The key signs nothing new from now on, and that cannot be taken back.
     *
     * @param stopsOn first day on which what it has signed no longer runs anywhere; null: at once
     * @throws NoticeWrong when the day is not after today, or more than a year away
     */
    public void revoke(KeyId key, @Nullable LocalDate stopsOn, String reason) {
        publishers.revoke(key, stopsFrom(stopsOn), reason);
    }

    /**
     * @param stopsOn of {@link Rule#BANNED}: first day on which nothing of it runs anywhere; null: at once
     * @throws NoticeWrong when the day is not after today, or more than a year away
     */
    public void rule(PublisherId publisher, Rule rule, @Nullable LocalDate stopsOn, String reason) {
        publishers.rule(publisher, rule, stopsFrom(stopsOn), reason);
    }

    /**
     * @param stopsOn of {@link Rule#BANNED}: first day on which it runs nowhere; null: at once
     * @throws NoticeWrong when the day is not after today, or more than a year away
     */
    public void rulePlugin(String pluginId, Rule rule, @Nullable LocalDate stopsOn, String reason) {
        publishers.rulePlugin(pluginId, rule, stopsFrom(stopsOn), reason);
    }

    private OffsetDateTime stopsFrom(@Nullable LocalDate day) {
        if (day == null) {
            return publishers.now();
        }
        var today = LocalDate.now(clock);
        if (!day.isAfter(today) || day.isAfter(today.plusYears(1))) {
            throw new NoticeWrong();
        }
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
