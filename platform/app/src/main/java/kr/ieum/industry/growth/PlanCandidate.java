package kr.ieum.industry.growth;

import java.util.UUID;
import kr.ieum.industry.FirmClass;

/** A firm that a plan may be made for. */
public record PlanCandidate(UUID company, String name, FirmClass firmClass) {}
