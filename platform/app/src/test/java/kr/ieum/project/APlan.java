package kr.ieum.project;

import java.util.List;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugin.ProjectBlueprint;
import kr.ieum.plugins.OfferedBlueprint;

/** A plan as a plugin would bring it: two bodies, and two steps of three and nine months. */
public final class APlan {

    private APlan() {}

    public static OfferedBlueprint of(String pluginId) {
        return new OfferedBlueprint(
                pluginId,
                text("표본"),
                new ProjectBlueprint(
                        "ecosystem",
                        text("생태계 조성"),
                        text("부품을 우리 지역에서 만든다"),
                        List.of(
                                new ProjectBlueprint.Participant(text("전남테크노파크"), text("총괄"), text("시험 장비")),
                                new ProjectBlueprint.Participant(text("영광군"), text("부지"), text("양산단지"))),
                        List.of(new ProjectBlueprint.Step(text("설계"), 3), new ProjectBlueprint.Step(text("구축"), 9))));
    }

    private static LocalText text(String ko) {
        return new LocalText(ko, "In English");
    }
}
