import { MessageLink } from '../engine/message-link.tsx';
import { useNavigation } from '../shell/navigation.tsx';

/** The way to read a message, where the urgent matters were opened for themselves; the first question stays as short as it is. */
export function MessageWhenUrgent() {
  const { intent } = useNavigation();
  return intent === 'urgent' && <MessageLink />;
}
