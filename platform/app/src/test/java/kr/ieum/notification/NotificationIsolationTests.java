package kr.ieum.notification;

import java.util.List;
import kr.ieum.testkit.Isolated;
import kr.ieum.testkit.IsolationSuite;

class NotificationIsolationTests extends IsolationSuite {

    @Override
    protected Isolated subject() {
        return new Isolated("core.notification", """
                INSERT INTO core.notification
                    (id, audience, title_ko, title_en, words_ko, words_en, source, created_at)
                VALUES (:id, 'ADMINS', '알림', 'Told', '', '', 'ieum', now())""", null, List.of("""
                INSERT INTO core.notification_read (account, notification_id, read_at)
                VALUES (gen_random_uuid(), :id, now())"""));
    }
}
