package kr.ieum.lifecycle;

import java.util.UUID;
import kr.ieum.tenancy.TenantId;

/**
 * A record took a step; told within the step's transaction.
 *
 * @param step name of the transition
 */
public record Moved(TenantId tenant, String kind, UUID subject, String step, String from, String to) {}
