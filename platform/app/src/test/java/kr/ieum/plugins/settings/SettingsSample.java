package kr.ieum.plugins.settings;

import java.nio.charset.StandardCharsets;
import kr.ieum.plugins.RunningSamples;
import kr.ieum.plugins.archive.PluginManifest;

/** A manifest with a setting of each type. */
public final class SettingsSample {

    public static final PluginManifest MANIFEST = read("max: 90");

    private SettingsSample() {}

    /** The manifest with another upper bound of the number. */
    static PluginManifest read(String most) {
        return PluginManifest.read(
                RunningSamples.manifest("sample-set", """
                ports: [settings]
                settings:
                  - {key: desk, name: {ko: 창구 이름, en: Desk}, help: {ko: 화면 위에 나옵니다, en: Shown on top}, type: text}
                  - {key: days, name: {ko: 처리 기한, en: Days}, type: number, default: "30.0", required: true, min: 1, %s}
                  - {key: start, name: {ko: 시작일, en: Start}, type: date, default: "2026-01-01"}
                  - {key: mails, name: {ko: 알림, en: Mails}, type: switch, default: true}
                  - key: order
                    name: {ko: 순서, en: Order}
                    type: choice
                    default: name
                    choices: [{id: name, name: {ko: 이름순, en: By name}}, {id: day, name: {ko: 날짜순, en: By day}}]
                """.formatted(most)).getBytes(StandardCharsets.UTF_8));
    }
}
