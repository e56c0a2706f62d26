package org.openipu.io.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openipu.io.internal.form.Form;
import org.openipu.io.internal.form.Forms;
import org.openipu.io.internal.form.Reading;
import org.openipu.model.finding.Finding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.Serializers;

/**
 * Teaches a Jackson mapper the records of the model, in the form that this library's own documents have. Register it on a
 * mapper of your own: {@code JsonMapper.builder().addModule(new IpuModule()).build()}.
 *
 * <p>Reading is as strict as this library's: what cannot be read is a {@link
 * tools.jackson.databind.exc.MismatchedInputException} that names every finding by path and code. Limits of size and depth are
 * the mapper's own.
 */
public final class IpuModule extends JacksonModule {

    /** Creates the module. */
    public IpuModule() {}

    @Override
    public String getModuleName() {
        return "openipu";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers());
        context.addDeserializers(new Readers());
    }

    private static final class Writers extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return find(type);
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return find(type);
        }

        private static @Nullable ValueSerializer<?> find(JavaType type) {
            return Forms.canWrite(type.getRawClass()) ? new Writer<>(Forms.of(type.getRawClass())) : null;
        }
    }

    private static final class Readers extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return find(type);
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return find(type);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Forms.canRead(type);
        }

        private static @Nullable ValueDeserializer<?> find(JavaType type) {
            return Forms.canRead(type.getRawClass()) ? new Reader<>(Forms.of(type.getRawClass())) : null;
        }
    }

    private static final class Writer<T> extends ValueSerializer<T> {

        private final Form<T> form;

        Writer(Form<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writePOJO(form.write(value).orElseThrow());
        }
    }

    private static final class Reader<T> extends ValueDeserializer<T> {

        private final Form<T> form;

        Reader(Form<T> form) {
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            Reading reading = Reading.begin();
            Optional<T> value = form.read(withoutFormat(context.readTree(parser)), reading);
            if (value.isEmpty() || reading.findings().stream().anyMatch(Finding::isError)) {
                return context.reportInputMismatch(
                        this,
                        "%s",
                        reading.findings().stream()
                                .map(finding -> finding.path() + ": " + finding.code())
                                .collect(Collectors.joining("; ")));
            }
            return value.get();
        }

        /** A document of the library's own says its format, which the value itself does not hold. */
        private static JsonNode withoutFormat(JsonNode tree) {
            if (tree instanceof ObjectNode object
                    && object.path("format").asString("").startsWith("org.openipu.")) {
                object.remove("format");
            }
            return tree;
        }
    }
}
