package kr.ieum.region;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import kr.ieum.folder.TenantsFolder;
import kr.ieum.tenancy.TenantId;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The tenants' signs out of their folders, for pages that are shown before anyone is signed in. */
@RestController
class BrandController {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private static final String PLAIN = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\">"
            + "<path d=\"M24 2l19 11v22L24 46 5 35V13z\" fill=\"%s\"/></svg>";

    private final TenantsFolder properties;
    private final Regions regions;

    BrandController(TenantsFolder properties, Regions regions) {
        this.properties = properties;
        this.regions = regions;
    }

    @GetMapping("/brand/{tenant}.svg")
    ResponseEntity<Resource> mark(@PathVariable String tenant) {
        // a tenant id holds neither dots nor slashes, so that the path stays inside the folder
        if (!TenantId.isValid(tenant)) {
            return ResponseEntity.notFound().build();
        }
        var file = properties.find().resolve(tenant).resolve("brand").resolve("mark.svg");
        Resource mark = Files.isReadable(file) ? new FileSystemResource(file) : plain(new TenantId(tenant));
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)))
                .body(mark);
    }

    /** For a tenant whose folder holds no sign: a hexagon in its colour. */
    private Resource plain(TenantId tenant) {
        return new ByteArrayResource(
                PLAIN.replace("%s", regions.colorOf(tenant)).getBytes(StandardCharsets.UTF_8));
    }
}
