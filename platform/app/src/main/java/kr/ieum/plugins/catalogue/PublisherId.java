package kr.ieum.plugins.catalogue;

import java.util.regex.Pattern;

/** Names a publisher in manifests: small letters, digits and hyphens, at most 60 characters. */
public record PublisherId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    /** @throws PublisherRefused when it has another form */
    public PublisherId {
        if (!FORM.matcher(value).matches()) {
            throw new PublisherRefused("catalogue.publisher.id-wrong", value);
        }
    }
}
