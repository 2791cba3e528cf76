package kr.ieum.company;

import java.util.List;
import kr.ieum.text.Refusal;

/** Firms that were to be deleted say something else now than what the user saw; none of them is deleted. */
public class ChangedSinceSeen extends Refusal {

    private static final int NAMED = 3;

    ChangedSinceSeen(List<String> names) {
        super(
                "company.details.changed-since-seen",
                String.join(", ", names.subList(0, Math.min(NAMED, names.size()))),
                Math.max(0, names.size() - NAMED));
    }
}
