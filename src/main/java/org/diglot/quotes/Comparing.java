package org.diglot.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.transcript.Language;

/** One claim beside what the source says in the place that it names. */
final class Comparing {

    private final Claim claim;
    private final Optional<Claim> source;
    private final Claims claims;
    private final List<Reason> wrong = new ArrayList<>();

    /**
     * @param source empty where there is no such place
     * @param claims the document that the claim is of
     */
    Comparing(Claim claim, Optional<Claim> source, Claims claims) {
        this.claim = claim;
        this.source = source;
        this.claims = claims;
    }

    /** Everything that differs. */
    List<Reason> reasons() {
        source.ifPresentOrElse(this::compare, () -> wrong.add(Reason.of("doubt.noPlace", Reason.named(claim.get(Field.SEGMENT)),
                Reason.named(claim.get(Field.LANGUAGE)), claim.get(Field.SPAN))));
        return wrong;
    }

    private void compare(Claim there) {
        List<Language> languages = claims.languages();
        for (Language language : languages) {
            difference(claim.text(language), there.text(language))
                    .ifPresent(how -> wrong.add(Reason.of("doubt.text", language.tag(), how)));
        }
        claim.texts().keySet().stream().filter(language -> !languages.contains(language))
                .forEach(language -> wrong.add(Reason.of("doubt.extra", language.tag())));
        for (Field field : Field.values()) {
            if (field.vouched()) {
                difference(claim.get(field), there.get(field)).ifPresent(how -> wrong.add(Reason.of("doubt.field", field, how)));
            }
        }
        if (!claim.get(Field.FILE).equals(there.get(Field.FILE))) {
            wrong.add(Reason.of("doubt.called", there.get(Field.FILE), claim.get(Field.FILE)));
        }
    }

    private Optional<Reason> difference(String claimed, String said) {
        return Difference.of(claims.spaces().apply(claimed), claims.spaces().apply(said));
    }
}
