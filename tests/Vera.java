// Asks the veraPDF engine whether files are what they say they are: java -cp ... tests/Vera.java ua1,2a FILE.pdf ...
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class Vera {
    public static void main(String[] words) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<PDFAFlavour> flavours = new ArrayList<>();
        for (String name : words[0].split(",")) flavours.add(PDFAFlavour.fromString(name));
        boolean passed = true;
        for (int at = 1; at < words.length; at++)
            for (PDFAFlavour flavour : flavours) passed &= check(new File(words[at]), flavour);
        System.exit(passed ? 0 : 1);
    }

    private static boolean check(File file, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            System.out.println((result.isCompliant() ? "passes " : "FAILS  ") + flavour + " " + file.getName());
            Map<String, String> failed = new TreeMap<>();
            for (TestAssertion each : result.getTestAssertions())
                if (each.getStatus() != TestAssertion.Status.PASSED)
                    failed.putIfAbsent(each.getRuleId().getClause() + "-" + each.getRuleId().getTestNumber(),
                        each.getMessage() + " @ " + each.getLocation().getContext());
            failed.forEach((rule, message) -> System.out.println("   " + rule + ": " + message));
            return result.isCompliant();
        }
    }
}
