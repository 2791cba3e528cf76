package kr.ieum.region;

import java.nio.file.Files;
import java.time.Duration;
import kr.ieum.tenancy.TenantId;
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

    private final RegionProperties properties;

    BrandController(RegionProperties properties) {
        this.properties = properties;
    }

    @GetMapping("/brand/{tenant}.svg")
    ResponseEntity<Resource> mark(@PathVariable String tenant) {
        // a tenant id holds neither dots nor slashes, so that the path stays inside the folder
        if (!TenantId.isValid(tenant)) {
            return ResponseEntity.notFound().build();
        }
        var file = properties.find().resolve(tenant).resolve("brand").resolve("mark.svg");
        return Files.isReadable(file)
                ? ResponseEntity.ok()
                        .contentType(SVG)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)))
                        .body(new FileSystemResource(file))
                : ResponseEntity.notFound().build();
    }
}
