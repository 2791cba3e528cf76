package kr.ieum.text;

import java.util.Locale;
import java.util.Optional;

/** Words for arguments of texts that only their module knows how to call, such as an id that stands for a name. */
@FunctionalInterface
public interface Wording {

    /** Empty when it is an argument of another kind. */
    Optional<String> of(Object argument, Locale locale);
}
