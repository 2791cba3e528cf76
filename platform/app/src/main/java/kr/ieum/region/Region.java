package kr.ieum.region;

import kr.ieum.tenancy.TenantId;
import kr.ieum.text.LocalizedName;

/**
 * One of the seventeen 시도.
 *
 * @param capitalArea 수도권: 서울, 인천, 경기
 * @param color of the region, {@code #rrggbb}, readable as text on white
 * @param column of the hexagon map, from 0; cells of odd rows are shifted half a cell to the right
 * @param position gives the official order, 서울 … 제주
 */
public record Region(
        TenantId id,
        LocalizedName name,
        LocalizedName shortName,
        boolean capitalArea,
        String color,
        int column,
        int row,
        int position) {}
