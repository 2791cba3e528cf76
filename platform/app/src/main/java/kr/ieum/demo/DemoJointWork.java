package kr.ieum.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ieum.industry.joint.Consortium;
import kr.ieum.industry.joint.JointProjectData;
import kr.ieum.industry.joint.JointProjects;
import kr.ieum.industry.joint.JointRoadmap;
import kr.ieum.industry.joint.JointStage;
import kr.ieum.industry.joint.RoadmapItem;
import kr.ieum.lifecycle.Grounds;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.region.JointGroup;
import kr.ieum.region.JointGroups;
import kr.ieum.tenancy.TenantId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A roadmap that was fixed and is worked on again, and projects of each group; one of them is half-way. */
@Component
@Order(50)
@ConditionalOnBooleanProperty("ieum.demo")
class DemoJointWork implements DemoPart {

    private static final Grounds HANDED_OVER = new Grounds(null, "예시 인계서(합성)");
    private static final Consortium TOGETHER =
            new Consortium(List.of("예시 가람소재", "예시 한결정밀"), List.of("예시대학교"), List.of("예시연구원"));

    private final JointRoadmap roadmap;
    private final JointProjects projects;
    private final LifeCycles cycles;
    private final JointGroups groups;
    private final Clock clock;

    DemoJointWork(JointRoadmap roadmap, JointProjects projects, LifeCycles cycles, JointGroups groups, Clock clock) {
        this.roadmap = roadmap;
        this.projects = projects;
        this.cycles = cycles;
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    public void fill() {
        groups.all()
                .forEach(group -> group.members(LocalDate.now(clock)).stream()
                        .sorted()
                        .findFirst()
                        .ifPresent(member -> fill(group, new TenantId(member))));
    }

    private void fill(JointGroup group, TenantId member) {
        DemoPeople.asAdmin(member, group.id(), () -> {
            if (roadmap.versions().isEmpty()) {
                plan();
            }
            if (projects.all().isEmpty()) {
                begin();
            }
        });
    }

    private void plan() {
        var year = LocalDate.now(clock).getYear();
        roadmap.draft(year);
        roadmap.save(null, item("시범(합성) 핵심 소재", "국산 소재로 시제품을 만든다", year, year + 2, RoadmapItem.State.RUNNING));
        roadmap.save(null, item("시범(합성) 공정 기술", "양산 공정을 함께 검증한다", year + 1, year + 3, RoadmapItem.State.PLANNED));
        roadmap.save(null, item("시범(합성) 시험·인증", "공동 시험 시설을 연다", year + 2, year + 4, RoadmapItem.State.PLANNED));
        roadmap.fix("시범 자료: 회원 시도가 함께 정했습니다.");
        roadmap.draft(year);
        roadmap.save(null, item("시범(합성) 인력 양성", "석·박사 과정을 함께 둔다", year + 1, year + 4, RoadmapItem.State.PLANNED));
    }

    private static RoadmapItem.Data item(String technology, String goal, int from, int to, RoadmapItem.State state) {
        return new RoadmapItem.Data(technology, goal, from, to, "예시테크노파크", TOGETHER, 12_000_000_000L, state);
    }

    private void begin() {
        add("시범(합성) 공동 시험 시설 구축", "두 지역의 기업이 함께 쓰는 시험 시설을 마련합니다.");
        var halfWay = add("시범(합성) 핵심 소재 국산화", "수입하던 소재를 함께 개발해 시장에 냅니다.");
        take(halfWay, "to-research");
        projects.receive(halfWay);
        take(halfWay, "to-commercialisation");
    }

    private UUID add(String name, String summary) {
        return projects.add(new JointProjectData(
                name,
                summary,
                TOGETHER,
                Map.of(
                        JointStage.PLANNING, "예시테크노파크",
                        JointStage.RESEARCH, "예시연구원",
                        JointStage.COMMERCIALISATION, "예시 가람소재")));
    }

    private void take(UUID project, String step) {
        var cycle = projects.cycle();
        cycles.take(cycle, project, cycles.get(cycle, project).version(), step, HANDED_OVER);
    }
}
