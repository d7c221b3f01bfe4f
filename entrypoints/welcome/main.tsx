import { mountWelcome } from '@/components/app/mount.tsx';

void mountWelcome();
