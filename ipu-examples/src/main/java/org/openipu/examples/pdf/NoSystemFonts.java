package org.openipu.examples.pdf;

import java.awt.geom.GeneralPath;
import java.util.List;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Keeps PDFBox from reading through the fonts of the machine, and from writing what it found to the user's folder: a font that is
 * not bundled has no letters.
 */
final class NoSystemFonts implements FontMapper {

    @Override
    public @Nullable FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return null;
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(new Empty(name), true);
    }

    @Override
    public @Nullable CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return null;
    }

    /** A font without letters. */
    private record Empty(String name) implements FontBoxFont {

        private static final List<Number> MATRIX = List.of(0.001f, 0, 0, 0.001f, 0, 0);

        @Override
        public String getName() {
            return name;
        }

        @Override
        public BoundingBox getFontBBox() {
            return new BoundingBox();
        }

        @Override
        public List<Number> getFontMatrix() {
            return MATRIX;
        }

        @Override
        public GeneralPath getPath(String letter) {
            return new GeneralPath();
        }

        @Override
        public float getWidth(String letter) {
            return 0;
        }

        @Override
        public boolean hasGlyph(String letter) {
            return false;
        }
    }
}
