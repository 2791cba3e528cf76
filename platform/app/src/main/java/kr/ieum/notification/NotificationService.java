package kr.ieum.notification;

import jakarta.annotation.security.PermitAll;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.IeumUser;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people of the current tenant something, and shows each user what is meant for that user alone. */
@Service
public class NotificationService {

    private static final String MINE = "(n.audience = ANY (:audiences) OR n.account = :account)";
    private static final String UNREAD = MINE + """
             AND NOT EXISTS (SELECT FROM core.notification_read r
                WHERE r.tenant_id = n.tenant_id AND r.notification_id = n.id AND r.account = :account)""";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NotificationService(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Tells the group in the tenant that the running code works for; open pages show it at once. */
    @Transactional
    public void tell(Audience audience, Telling telling) {
        add(audience.name(), null, telling);
    }

    /**
     * Tells one person.
     *
     * @param account the account's id, which may be kept by another tenant
     */
    @Transactional
    public void tell(UUID account, Telling telling) {
        add(null, account, telling);
    }

    /** What the user was told, the latest first. */
    @Transactional(readOnly = true)
    @PermitAll
    public List<Notification> latest(int most) {
        return mine("""
                        SELECT n.*, EXISTS (SELECT FROM core.notification_read r WHERE r.tenant_id = n.tenant_id
                            AND r.notification_id = n.id AND r.account = :account) AS read
                        FROM core.notification n WHERE\s""" + MINE + " ORDER BY n.created_at DESC, n.id DESC LIMIT :most")
                .param("most", most)
                .query(NotificationService::notification)
                .list();
    }

    /** How many the user has not read yet. */
    @Transactional(readOnly = true)
    @PermitAll
    public long unread() {
        return mine("SELECT count(*) FROM core.notification n WHERE " + UNREAD)
                .query(Long.class)
                .single();
    }

    /** Does nothing when it is read already or not the user's. */
    @Transactional
    @PermitAll
    public void read(UUID id) {
        mark("n.id = :id AND ", id);
    }

    @Transactional
    @PermitAll
    public void readAll() {
        mark("", null);
    }

    private void add(@Nullable String audience, @Nullable UUID account, Telling telling) {
        jdbc.sql("""
                        INSERT INTO core.notification
                            (audience, account, title_ko, title_en, words_ko, words_en, path, source, created_at)
                        VALUES (:audience, :account, :titleKo, :titleEn, :wordsKo, :wordsEn, :path, :source, :now)""")
                .param("audience", audience)
                .param("account", account)
                .param("titleKo", telling.title().ko())
                .param("titleEn", telling.title().en())
                .param("wordsKo", telling.words().ko())
                .param("wordsEn", telling.words().en())
                .param("path", telling.path())
                .param("source", telling.source())
                .param("now", OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new NotificationTold(Tenancy.current()));
    }

    private void mark(String narrowed, @Nullable UUID id) {
        var statement = mine("INSERT INTO core.notification_read (account, notification_id, read_at) "
                        + "SELECT :account, n.id, :now FROM core.notification n WHERE " + narrowed + UNREAD
                        + " ON CONFLICT DO NOTHING")
                .param("now", OffsetDateTime.now(clock));
        if ((id == null ? statement : statement.param("id", id)).update() > 0) {
            events.publishEvent(new NotificationTold(Tenancy.current()));
        }
    }

    private JdbcClient.StatementSpec mine(String sql) {
        IeumUser user = CurrentUser.get();
        return jdbc.sql(sql)
                .param(
                        "audiences",
                        Audience.of(user.role()).stream().map(Audience::name).toArray(String[]::new))
                .param("account", user.account());
    }

    private static Notification notification(ResultSet row, int number) throws SQLException {
        return new Notification(
                row.getObject("id", UUID.class),
                new LocalizedName(row.getString("title_ko"), row.getString("title_en")),
                new LocalizedName(row.getString("words_ko"), row.getString("words_en")),
                row.getString("path"),
                row.getString("source"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("read"));
    }
}
