package kr.ieum.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanReadingFormFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.AttributeFactory;

/** Nori with the particles and endings left out; names are odd, so every other part of speech is kept. */
final class Morphemes extends Analyzer {

    private static final Set<POS.Tag> LEFT_OUT = EnumSet.of(
            POS.Tag.EP,
            POS.Tag.EF,
            POS.Tag.EC,
            POS.Tag.ETN,
            POS.Tag.ETM,
            POS.Tag.JKS,
            POS.Tag.JKC,
            POS.Tag.JKG,
            POS.Tag.JKO,
            POS.Tag.JKB,
            POS.Tag.JKV,
            POS.Tag.JKQ,
            POS.Tag.JX,
            POS.Tag.JC,
            POS.Tag.VCP,
            POS.Tag.XSA,
            POS.Tag.XSV);

    private final DecompoundMode compounds;

    Morphemes(DecompoundMode compounds) {
        this.compounds = compounds;
    }

    List<String> of(String text) {
        var words = new ArrayList<String>();
        try (var tokens = tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        var tokens = new KoreanTokenizer(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, null, compounds, false, true);
        var meaningful = new KoreanPartOfSpeechStopFilter(tokens, LEFT_OUT);
        return new TokenStreamComponents(tokens, new LowerCaseFilter(new KoreanReadingFormFilter(meaningful)));
    }
}
