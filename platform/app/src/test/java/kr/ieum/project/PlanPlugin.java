package kr.ieum.project;

import kr.ieum.plugins.SamplePlugin;

/** The sample plugin with a plan for projects and a paper for them. */
public final class PlanPlugin {

    private PlanPlugin() {}

    public static byte[] archive() {
        return SamplePlugin.withClass("SamplePlans", """
                        @org.pf4j.Extension
                        public class SamplePlans implements kr.ieum.plugin.ProjectBlueprints {
                            public java.util.List<kr.ieum.plugin.ProjectBlueprint> blueprints() {
                                var text = new kr.ieum.plugin.LocalText("생태계 조성", "Ecosystem");
                                var body = new kr.ieum.plugin.ProjectBlueprint.Participant(text, text, text);
                                return java.util.List.of(new kr.ieum.plugin.ProjectBlueprint("plan", text, text,
                                        java.util.List.of(body), java.util.List.of(new kr.ieum.plugin.ProjectBlueprint.Step(text, 6))));
                            }
                        }
                        @org.pf4j.Extension
                        class SamplePapers implements kr.ieum.plugin.DocumentTemplates {
                            public java.util.List<kr.ieum.plugin.DocumentTemplate> templates() {
                                return java.util.List.of(new kr.ieum.plugin.DocumentTemplate("agreement",
                                        new kr.ieum.plugin.LocalText("협약서", "Agreement"),
                                        new kr.ieum.plugin.LocalText("{project} 협약을 맺는다.", "Agreement on {project}.")));
                            }
                        }
                        """)
                .manifestWith("ports: [firms]", """
                        blueprints:
                          - {id: plan, name: {ko: 생태계 조성, en: Ecosystem}}
                        documents:
                          - {id: agreement, name: {ko: 협약서, en: Agreement}}
                        ports: [firms]""")
                .archive();
    }
}
