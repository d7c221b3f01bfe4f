import { mountWelcome } from '@/components/app/mount-welcome.tsx';

mountWelcome();
