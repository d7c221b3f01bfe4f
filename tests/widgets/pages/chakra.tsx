import { createRoot } from 'react-dom/client';
import { ChakraProvider, HStack, PinInput, PinInputField } from '@chakra-ui/react';
import { showWidget } from './page';

showWidget({
  'chakra PinInput': (root, say) =>
    createRoot(root).render(
      <ChakraProvider>
        <HStack>
          <PinInput otp onChange={say}>
            {[0, 1, 2, 3, 4, 5].map((i) => (<PinInputField key={i} />))}
          </PinInput>
        </HStack>
      </ChakraProvider>,
    ),
});
