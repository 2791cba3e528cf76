package kr.ieum.industry.joint;

import java.util.List;
import kr.ieum.region.JointGroup;
import kr.ieum.text.LocalizedName;

/** A technology of national interest and the groups that work on it: one technology may have several (trap T3). */
public record JointTechnology(LocalizedName name, List<JointGroup> groups) {

    public JointTechnology {
        groups = List.copyOf(groups);
    }
}
