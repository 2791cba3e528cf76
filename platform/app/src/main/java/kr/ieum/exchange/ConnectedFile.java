package kr.ieum.exchange;

import java.util.Map;
import kr.ieum.tenancy.TenantId;

/**
 * The file whose rows are about to be checked.
 *
 * @param tenant the tenant that imports; the ministry's when rows are routed
 * @param source name of the list
 * @param headers field key to header text of its column, which may say a unit or a year; only connected fields
 */
public record ConnectedFile(TenantId tenant, String source, Map<String, String> headers) {

    public ConnectedFile {
        headers = Map.copyOf(headers);
    }
}
