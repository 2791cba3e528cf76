package kr.ieum.industry.joint;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A project of a group.
 *
 * @param version to be given back with a change
 */
public record JointProject(UUID id, int version, JointStage stage, LocalDate started, JointProjectData data) {}
