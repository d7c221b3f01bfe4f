import { mountApp } from '@/components/app/mount.tsx';

void mountApp('popup');
